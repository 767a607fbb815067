package gent.jobteam.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Adds up what steps cost: statements, and CPU time of this program in nanoseconds, without the database's. */
class Watch {

    private final StatementCount count;
    private final Map<String, List<String>> statements = new LinkedHashMap<>();
    private final Map<String, Integer> steps = new TreeMap<>();
    private long cpu;

    Watch(StatementCount count) {
        this.count = count;
    }

    <T> T look(String step, Supplier<T> action) {
        var result = new AtomicReference<T>();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<String> seen = count.during(() -> result.set(action.get()));
        cpu += threads.getCurrentThreadCpuTime() - before;
        steps.merge(step, 1, Integer::sum);
        statements.computeIfAbsent(step, none -> new ArrayList<>()).addAll(seen);
        return result.get();
    }

    /** By step, all the times that it was done. */
    Map<String, List<String>> statements() {
        return statements;
    }

    /** How often each step was done. */
    Map<String, Integer> steps() {
        return steps;
    }

    int total() {
        return statements.values().stream().mapToInt(List::size).sum();
    }

    long cpu() {
        return cpu;
    }
}
