/** What stands on the label of a box that goes to the hub. */
export const BOX_LABEL = {
  title: 'Boxes of consignment {consignment}',
  to: 'To the hub {hub}',
  box: 'Box {box} of {boxes}',
  code: 'Code {code}',
  of: 'Consignment {consignment}, seller {seller}',
  contents: 'In this box',
  line: '{quantity} × {listing}',
  more: 'and {count} more listings',
} as const;
