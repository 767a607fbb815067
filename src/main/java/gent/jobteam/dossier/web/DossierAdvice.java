package gent.jobteam.dossier.web;

import gent.jobteam.dossier.NoSuchDossier;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Every page about a dossier gives the same answer for one that is not there and one that is not the reader's. */
@ControllerAdvice
class DossierAdvice {

    @ExceptionHandler
    void notFound(NoSuchDossier none, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
