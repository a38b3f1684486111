/** How many tests of a suite passed and failed, and how many need what is not here. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}
