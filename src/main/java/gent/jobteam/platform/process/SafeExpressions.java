package gent.jobteam.platform.process;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.joda.time.DateTime;

/**
 * What an expression can reach: the variables, the named beans, the case number and the calculation of a date.
 *
 * <p>No property or method of any other object. The engine's own resolvers let {@code ${''.getClass()}} reach the whole
 * of Java from a model, a filter or a query; here it ends in an error.
 */
class SafeExpressions extends JuelExpressionManager {

    SafeExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ReadOnlyMapELResolver(beans));
        resolvers.add(new CaseNumber());
        resolvers.add(new DateCalculation());
        resolvers.add(new MapELResolver(true));
        return resolvers;
    }

    /** {@code #{execution.processBusinessKey}}, with which a case number goes along to a called process. */
    private static class CaseNumber extends OneThing {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
                context.setPropertyResolved(true);
                return execution.getProcessBusinessKey();
            }
            return null;
        }
    }

    /** Filters say "due before tomorrow" with {@code ${dateTime().plusDays(1)}}; dates are immutable and harmless. */
    private static class DateCalculation extends OneThing {

        private static final Set<String> METHODS = Set.of(
                "withTimeAtStartOfDay",
                "plusDays",
                "plusWeeks",
                "plusMonths",
                "plusHours",
                "minusDays",
                "minusWeeks",
                "minusMonths",
                "minusHours",
                "toDate");

        private final BeanELResolver methods = new BeanELResolver(true);

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            if (base instanceof DateTime && METHODS.contains(method)) {
                return methods.invoke(context, base, method, types, arguments);
            }
            return null;
        }
    }

    /** Resolves one thing for reading and knows nothing of the rest. */
    private abstract static class OneThing extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // Nothing can be set.
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
