export { ConsoleModule } from './console.module';
export type { ConsoleSettings } from './console-settings';
export { type ConsoleOptions, registerConsole } from './register-console';
