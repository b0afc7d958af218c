/** Why something that was told is in no figure, or stands apart from the rest of its child. */
export const reasons = ['noReceiptTold', 'noTimeLimitInForce', 'twoNhsNumbers', 'twoDatesOfBirth'] as const;
export type NotCountedReason = (typeof reasons)[number];
