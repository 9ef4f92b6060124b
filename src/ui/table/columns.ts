/** A column of a virtual table. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** A CSS grid track, such as `64px` or `minmax(160px, 1fr)`. */
  readonly width: string;
  /** Numbers stand right. */
  readonly align?: 'start' | 'end';
  /** Its header becomes a button that asks for this order. */
  readonly sortable?: boolean;
}

/** The order in force. */
export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}
