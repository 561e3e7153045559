export { ReminderCard } from './reminder-card';
export type { CardEvents, CardView } from './reminder-card';
