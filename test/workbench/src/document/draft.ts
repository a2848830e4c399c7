/** The same data, free to be changed in place. */
export type Draft<Data> = Data extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Data extends object
    ? { -readonly [Key in keyof Data]: Draft<Data[Key]> }
    : Data;
