package gent.jobteam.platform.process;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * What expressions find in a process test: the beans that the test named, {@code terms}, and for every other delegate
 * or listener of the models one that does nothing. Each call of those is counted.
 */
class TestBeans extends AbstractMap<Object, Object> {

    /** Long enough to never pass by itself; a test fires the timer. */
    private static final String ANY_TERM = "P7D";

    private final Map<String, Object> named = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();

    void reset() {
        named.clear();
        terms.clear();
        calls.clear();
    }

    void name(String bean, Object object) {
        named.put(bean, object);
    }

    void term(String name, String period) {
        terms.put(name, period);
    }

    int callsOf(String bean) {
        return calls.getOrDefault(bean, 0);
    }

    @Override
    public boolean containsKey(Object name) {
        return name.equals("terms") || named.containsKey(name) || isStep(name.toString());
    }

    @Override
    public Object get(Object name) {
        if (name.equals("terms")) {
            return new Terms();
        }
        Object bean = named.get(name.toString());
        if (bean instanceof JavaDelegate delegate) {
            return (JavaDelegate) execution -> {
                count(name);
                delegate.execute(execution);
            };
        }
        return bean != null ? bean : quiet(name.toString());
    }

    private Object quiet(String name) {
        if (name.endsWith("Delegate")) {
            return (JavaDelegate) execution -> count(name);
        }
        return new QuietListener(() -> count(name));
    }

    private static boolean isStep(String name) {
        return name.endsWith("Delegate") || name.endsWith("Listener");
    }

    private void count(Object bean) {
        calls.merge(bean.toString(), 1, Integer::sum);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return new HashMap<Object, Object>(named).entrySet();
    }

    private record QuietListener(Runnable call) implements TaskListener, ExecutionListener {

        @Override
        public void notify(org.camunda.bpm.engine.delegate.DelegateTask task) {
            call.run();
        }

        @Override
        public void notify(org.camunda.bpm.engine.delegate.DelegateExecution execution) {
            call.run();
        }
    }

    /** {@code ${terms.anything}} is an ISO period. */
    private class Terms extends AbstractMap<String, String> {

        @Override
        public String get(Object name) {
            return terms.getOrDefault(name.toString(), ANY_TERM);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return terms.entrySet();
        }
    }
}
