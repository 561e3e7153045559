import { ESLintUtils } from '@typescript-eslint/utils';

/**
 * Every listener ends with the one AbortSignal: the options given to `addEventListener` must have a
 * `signal`. An AbortSignal's own listeners end with it, and a content script's `ctx` adds its signal itself.
 */
export const listenersEnd = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noSignal:
        'Every listener ends with the one AbortSignal: pass { signal } as the third argument.',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    /** @param {import('@typescript-eslint/utils').TSESTree.Node} node */
    const typeOf = (node) => services.getTypeAtLocation(node);
    return {
      'CallExpression[callee.type="MemberExpression"][callee.property.name="addEventListener"]'(
        /** @type {import('@typescript-eslint/utils').TSESTree.CallExpression} */ call,
      ) {
        if (call.callee.type !== 'MemberExpression') return;
        const [, , options] = call.arguments;
        if (options && typeOf(options).getProperty('signal')) return;
        const target = typeOf(call.callee.object).getSymbol()?.name;
        if (target === 'AbortSignal' || target === 'ContentScriptContext') return;
        context.report({ node: call, messageId: 'noSignal' });
      },
    };
  },
});
