package gent.jobteam.directory.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The same answer for an entry that is not there and one that is not hers to change. */
class NoSuchOffer extends ResponseStatusException {

    NoSuchOffer() {
        super(HttpStatus.NOT_FOUND);
    }
}
