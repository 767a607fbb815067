package gent.jobteam.groupsession.process;

import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.TrainerOfSession;
import gent.jobteam.identity.Role;
import gent.jobteam.worklist.OtherMatter;
import gent.jobteam.worklist.TaskOwner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code sessionTrainer} in {@code processes/groupsession.bpmn}: whoever planned the session. */
@Component
class SessionTrainer implements TaskOwner {

    private final TrainerOfSession trainers;

    SessionTrainer(TrainerOfSession trainers) {
        this.trainers = trainers;
    }

    @Override
    public String word() {
        return "sessionTrainer";
    }

    @Override
    public String responsibleFor(String businessKey) {
        return trainers.of(new SessionNumber(businessKey));
    }

    @Override
    public Optional<OtherMatter> matter(String businessKey) {
        return SessionNumber.parse(businessKey)
                .flatMap(trainers::session)
                .map(session -> new OtherMatter(
                        session.number().value(), session.plan().title(), "/sessies/naast/" + session.number()));
    }

    @Override
    public Role team() {
        return Role.TRAINER;
    }
}
