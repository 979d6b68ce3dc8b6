/** What the command line says. */
export const commands = {
  'next.map': 'Tiếp theo: bangiao anh-xa',
};
