export {
  createWatch,
  type Watch,
  type WatchedField,
  type WatchPorts,
  type WatchReport,
} from './watch';
