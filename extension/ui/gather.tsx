export const GatherWindow = () => null;
