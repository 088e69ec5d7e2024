import { z } from 'zod';
import { orderId, sellerId } from '../http/shapes.ts';

const returnId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,128}$/, 'must be a whole id of a return')
  .meta({ example: 'R-7' });
const photo = z.uuid('must be the id of a photo, as its inspection names it');

export const photoParameters = z.object({ id: sellerId, return: returnId, photo });
export const ownPhotoParameters = z.object({ id: orderId, return: returnId, photo });
