/** Why somebody reports a message that they got. */
export const REPORT_REASONS = ['harassment', 'threat', 'off_platform', 'payment_outside', 'fraud', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
