package gent.jobteam.notification;

import gent.jobteam.notification.Reachability.Reachable;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By which channels this installation reaches participants. */
@Component
class Channels {

    /** The one that she asked for; otherwise an SMS before a mail, because it is read. Empty when none is left. */
    Optional<Channel> choose(Reachable person, Set<Channel> allowed, Collection<Channel> refused) {
        return Stream.concat(person.preferred().stream(), Stream.of(Channel.SMS, Channel.EMAIL))
                .filter(allowed::contains)
                .filter(channel -> !refused.contains(channel))
                .filter(channel -> address(channel, person).isPresent())
                .findFirst();
    }

    /** Where she is reached by this channel; empty when she is not, or does not want to be. */
    Optional<String> address(Channel channel, Reachable person) {
        if (person.optOuts().contains(channel)) {
            return Optional.empty();
        }
        return channel == Channel.EMAIL
                ? EmailAddress.parse(person.email()).map(EmailAddress::value)
                : Optional.empty();
    }
}
