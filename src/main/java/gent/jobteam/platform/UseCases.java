package gent.jobteam.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operations a module offers. Each runs in the caller's transaction, and a {@link Refusal} does not spoil it. */
@Service
@Transactional(noRollbackFor = Refusal.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCases {}
