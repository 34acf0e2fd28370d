export const WelcomeWindow = () => null;
