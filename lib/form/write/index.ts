export type { UndoResult } from './undo';
export { createWriter, type WriteProgress, type Writer, type WriterPorts } from './writer';
