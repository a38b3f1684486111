export default function (eleventy) {
  eleventy.addPassthroughCopy({ 'node_modules/samen-widgets/dist/cdn': 'samen' });
  return { dir: { output: 'dist' } };
}
