// What the functions of the program return. Only the type checker reads this file.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Values = { [name: string]: Json };

/** Text, or an element: its tag, then its nodes. */
export type Node = string | [tag: string, ...Node[]];

export type Scalar = "boolean" | "int32" | "int64" | "number" | "string" | "secret" | "timestamp" | "any";

export type Shape = Scalar | { in_string: Shape } | { list: Shape } | { map: Shape } | { named: string };

export type Bounds = [least: number | null, most: number | null];

export interface Field {
  name: string;
  shape?: Shape;
  required?: boolean;
  limit?: { items: Bounds } | { length: Bounds } | { integer: Bounds } | { number: Bounds };
  description?: Node[];
  example?: Json;
  default?: Json;
  pattern?: string;
  deprecated?: boolean;
}

export interface EnumValue {
  value: string;
  description?: Node[];
}

export interface Structure {
  fields: Field[];
  others?: Shape;
}

export interface Type {
  description?: Node[];
  structure?: Structure;
  open_enum?: EnumValue[];
  closed_enum?: EnumValue[];
  choice?: { field: Field }[];
}

export interface Jobs {
  operation: string;
}

export interface Operation {
  name: string;
  group: string;
  summary: string;
  description?: Node[];
  deprecated?: boolean;
  read_only?: boolean;
  anonymous?: boolean;
  idempotency_token?: string;
  permission?: { action: string; access?: string; resources?: string[] };
  pagination?: { items: string; number?: string; token?: string };
  waiter?: {
    state: string;
    success: string[];
    failure: string[];
    started_by?: Jobs[];
  };
  lookups?: Jobs[];
  errors?: { code: string; status?: number; description?: Node[] }[];
  documentation?: string;
  parameters?: Field[];
  response?: Field[];
  types?: { [path: string]: Type };
}

/** What a form begins with. */
export interface Opened {
  operation: Operation;
  /** JSON. */
  parameters: string;
  /** A request with all parameters, as JSON. */
  example: string;
  /** A request with the required parameters, as JSON. */
  required: string;
  isDeletion: boolean;
}

/** What is filled in: values, or a text that the user has typed. */
export type Filled = { parameters: Values } | { text: string };

export interface Found {
  operations: Summary[];
  /** How many there are. Only the best ones are in the list. */
  count: number;
  hint: string | null;
}

export interface Summary {
  name: string;
  summary: string;
  group?: string;
  readOnly: boolean;
  isDeletion: boolean;
  deprecated: boolean;
}

export interface Group {
  name: string;
  description: string;
  operations: Summary[];
}

export interface Session {
  product: string;
  program: string;
  version: string;
  apiVersion: string;
  endpoint: string | null;
  profile: string | null;
  local: boolean;
  readOnly: boolean;
  readOnlyVariable: string;
  notes: string[];
}

export interface Problem {
  path: string;
  level: "error" | "warning";
  message: string;
}

export type Sample = { text: string } | { problem: string };
export type SampleName = "rust" | "line" | "curl" | "json" | "policy" | "request";

export interface Preview {
  problems: Problem[];
  link: string;
  samples: Record<SampleName, Sample>;
}

export interface Job {
  id: string | null;
  state: string | null;
  phase: "running" | "succeeded" | "failed" | "not found";
  code: string | null;
  message: string | null;
}

export interface Attempt {
  kind: "attempt";
  operation: string;
  attempt: number;
  status: number | null;
  requestId: string | null;
  milliseconds: number;
  error: string | null;
}

export interface Received {
  kind: "response";
  operation: string;
  status: number;
  requestId: string | null;
  idempotencyToken: string | null;
  attempts: number[];
  milliseconds: number;
  source: string | null;
  text: string;
  typed: string | null;
}

export interface Failed {
  kind: "failure";
  message: string;
  report?: Values;
  text?: string | null;
}

export type Event =
  | Attempt
  | Received
  | Failed
  | { kind: "started"; operation: string; ids: string[] }
  | { kind: "jobs"; milliseconds: number; jobs: Job[] }
  | { kind: "pages"; pages: number; items: number }
  | { kind: "page"; first: number; page: number; items: number; next: number | null }
  | { kind: "end" };

export interface PastCall {
  id: number;
  time: string;
  operation: string;
  link: string;
  outcome: string;
}

/** An input for a value, which may have inputs for its members. */
export interface Editor {
  element: HTMLElement;
  /** The value, or nothing if none is given. */
  get(): Json | undefined;
  /** Shows a value. Returns whether all of it is shown: only then does `get` return the same. */
  set(value: Json | undefined): boolean;
  /** The field that shows a problem with the value at a path below this one. */
  at(steps: string[]): FieldView | undefined;
  focus(): void;
  /** Shows the inputs of the members of a value that is not given yet. */
  begin?(): void;
}

/** An editor with its name, its documentation and its problems. */
export interface FieldView extends Editor {
  show(problems: Problem[]): void;
}
