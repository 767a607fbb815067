package gent.jobteam.platform.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.platform.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

class RefusalAdviceTest {

    private final MockMvc web = mvc();

    @Test
    void aRefusalIsAConflictWithItsDutchText() throws Exception {
        web.perform(get("/api/refused"))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/unknownCase"))
                .andExpect(jsonPath("$.detail").value("Dit dossiernummer bestaat niet. Kijk het na."));
    }

    @Test
    void whatCannotBeReadIsAWrongQuestionInDutch() throws Exception {
        for (var request : List.of(
                get("/api/things/no-uuid"),
                get("/api/numbers").param("size", "abc"),
                get("/api/numbers"),
                post("/api/files")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("file", "x"),
                post("/api/things").contentType(MediaType.APPLICATION_JSON).content("{"),
                post("/api/things").contentType(MediaType.APPLICATION_JSON).content("[\"x\"]"))) {
            web.perform(request)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.type").value("/problems/badRequest"))
                    .andExpect(jsonPath("$.title").value("Dat lukt zo niet"));
        }
    }

    @Test
    void anotherMethodOrTypeIsNamedSo() throws Exception {
        web.perform(post("/api/numbers"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"))
                .andExpect(jsonPath("$.type").value("/problems/otherMethod"));
        web.perform(post("/api/things").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("/problems/otherType"));
    }

    @Test
    void whoAskedForAPageGetsThePageOfTheStatus() throws Exception {
        web.perform(get("/things/no-uuid").accept(MediaType.TEXT_HTML))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(""));
    }

    private static MockMvc mvc() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages", "problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var advice = new RefusalAdvice(texts, new Problems(texts, new ObjectMapper()));
        return MockMvcBuilders.standaloneSetup(new Things())
                .setControllerAdvice(advice)
                .build();
    }

    static class UnknownCase extends Refusal {

        UnknownCase() {
            super("unknownCase", "No case");
        }
    }

    record Thing(int size) {}

    @RestController
    static class Things {

        @GetMapping("/api/refused")
        void refuse() {
            throw new UnknownCase();
        }

        @GetMapping({"/api/things/{id}", "/things/{id}"})
        UUID thing(@PathVariable UUID id) {
            return id;
        }

        @GetMapping("/api/numbers")
        int number(@RequestParam int size) {
            return size;
        }

        @PostMapping("/api/files")
        long take(@RequestParam MultipartFile file) {
            return file.getSize();
        }

        @PostMapping("/api/things")
        Thing add(@RequestBody Thing thing) {
            return thing;
        }
    }
}
