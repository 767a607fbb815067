package gent.jobteam.participant;

import gent.jobteam.notification.CaseMessage;
import gent.jobteam.notification.CaseMessages;
import gent.jobteam.platform.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The messages to the participant in her dossier: which, by what channel and whether it left; never the text. */
@Component
class MessagePart implements DossierPart {

    private static final int MOST = 200;

    private final CaseMessages messages;

    MessagePart(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return messages.latest(number.value(), MOST).stream()
                .map(MessagePart::line)
                .toList();
    }

    private static DossierLine line(CaseMessage message) {
        String by = message.settledById() == null ? "" : message.settledById();
        return new DossierLine(
                LocalTime.dayOf(message.at()),
                "Bericht: " + message.title(),
                "",
                state(message),
                by,
                message.waitsForCoach());
    }

    private static String state(CaseMessage message) {
        if (message.waitsForCoach()) {
            return "niet aangekomen: bel deze persoon";
        }
        if (message.settledById() != null) {
            return "niet aangekomen, afgehandeld";
        }
        return message.channel()
                .map(channel -> "%s per %s".formatted(message.state().label(), word(channel.label())))
                .orElse(message.state().label());
    }

    private static String word(String label) {
        return label.substring(0, 1).toLowerCase(LocalTime.DUTCH) + label.substring(1);
    }
}
