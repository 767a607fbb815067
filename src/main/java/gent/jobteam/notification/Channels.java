package gent.jobteam.notification;

import gent.jobteam.notification.Reachability.Reachable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By which channels this installation reaches participants. */
@Component
class Channels {

    private final List<Carrier> carriers;

    Channels(List<Carrier> carriers) {
        this.carriers = carriers.stream().filter(Carrier::isOpen).toList();
    }

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
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel)
                .filter(carrier -> !person.optOuts().contains(channel))
                .findFirst()
                .flatMap(carrier -> carrier.addressOf(person));
    }
}
