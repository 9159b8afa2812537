export type RetentionProfile = 'cn-credit' | 'us-fcra'
