/** triangle, diamond, circle: severity. ring, square: kind of evaluation. dashed: not evaluable. */
export type Shape = 'triangle' | 'diamond' | 'circle' | 'ring' | 'square' | 'dashed';
