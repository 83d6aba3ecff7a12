export const search = () => ({ name: 'search', hooks: {} });
