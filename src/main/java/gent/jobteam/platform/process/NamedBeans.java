package gent.jobteam.platform.process;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * The only beans that a model can name in an expression: our own delegates and listeners, and the values by name. Every
 * other bean of the application does not exist for a model.
 */
public class NamedBeans {

    /** The agreed spans of time, as {@code ${terms.followUp}}. */
    public static final String TERMS = "terms";

    /** Values by name: the terms for models, the days for the stored task lists. */
    private static final Set<String> VALUES = Set.of(TERMS, "localDays");

    private static final String OURS = "gent.jobteam.";
    private static final List<Class<?>> STEPS =
            List.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final ListableBeanFactory beans;

    public NamedBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Names of our beans of this type, which is one of a delegate, a task listener or an execution listener. */
    Set<String> ofType(Class<?> type) {
        var names = new TreeSet<String>();
        for (String name : beans.getBeanNamesForType(type)) {
            if (isOurs(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Names of the terms that a model may use; empty without the bean. */
    Set<String> terms() {
        var names = new TreeSet<String>();
        if (beans.containsBean(TERMS)) {
            Map<?, ?> terms = beans.getBean(TERMS, Map.class);
            terms.keySet().forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    /** The beans by name, looked up when an expression asks for them. */
    Map<Object, Object> byName() {
        return new ByName();
    }

    private boolean isNamed(Object name) {
        return name instanceof String bean
                && beans.containsBean(bean)
                && isOurs(bean)
                && (VALUES.contains(bean) || isStep(bean));
    }

    private boolean isStep(String bean) {
        return STEPS.stream().anyMatch(type -> beans.isTypeMatch(bean, type));
    }

    private boolean isOurs(String bean) {
        Class<?> type = beans.getType(bean);
        return type != null && ClassUtils.getUserClass(type).getName().startsWith(OURS);
    }

    private class ByName extends AbstractMap<Object, Object> {

        @Override
        public boolean containsKey(Object name) {
            return isNamed(name);
        }

        @Override
        public Object get(Object name) {
            return isNamed(name) ? beans.getBean((String) name) : null;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            var found = new HashMap<Object, Object>();
            STEPS.forEach(type -> ofType(type).forEach(name -> found.put(name, beans.getBean(name))));
            return found.entrySet();
        }
    }
}
