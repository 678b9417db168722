import { z } from 'zod';

const text = (max: number) => z.string().max(max);

/** The document that was read, as far as showing one of its fields needs it. */
const bindingSchema = z.strictObject({
  tabId: z.int(),
  windowId: z.int(),
  documentToken: text(64),
  frameId: z.int().optional(),
  frameOrigin: text(300).optional(),
  origin: text(300),
  path: text(2000),
  query: text(20).optional(),
  dossier: text(60).optional(),
});

/**
 * Form-map editor → worker; only pages of the extension itself may send these. A page is read after a press
 * in the editor, and nothing here fills anything.
 */
export const mapEditorRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ to: z.literal('map-editor'), type: z.literal('read'), tabId: z.int() }),
  z.strictObject({
    to: z.literal('map-editor'),
    type: z.literal('reveal'),
    binding: bindingSchema,
    fieldId: text(40),
    signature: text(80),
  }),
]);
export type MapEditorRequest = z.infer<typeof mapEditorRequestSchema>;
