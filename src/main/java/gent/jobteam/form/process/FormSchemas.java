package gent.jobteam.form.process;

import gent.jobteam.form.FormSchema;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** The forms as they were deployed with a process, so that an open task keeps the form it began with. */
class FormSchemas {

    private record Key(String deploymentId, String formId) {}

    private final Map<Key, FormSchema> known = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when the deployment lacks the form */
    FormSchema find(String deploymentId, String formId) {
        return known.computeIfAbsent(new Key(deploymentId, formId), FormSchemas::read);
    }

    private static FormSchema read(Key key) {
        ResourceEntity resource = Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(key.deploymentId(), resourceName(key.formId()));
        if (resource == null) {
            throw new IllegalStateException("Form %s is not in its deployment".formatted(key.formId()));
        }
        return FormSchema.parse(new String(resource.getBytes(), StandardCharsets.UTF_8));
    }

    /** {@code intake_holdMeeting} is deployed as {@code forms/intake/holdMeeting.form}. */
    private static String resourceName(String formId) {
        int split = formId.lastIndexOf('_');
        return "forms/%s/%s.form".formatted(formId.substring(0, split), formId.substring(split + 1));
    }
}
