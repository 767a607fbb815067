package gent.jobteam.directory.web;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.District;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.Language;
import java.util.List;

/**
 * What an entry can say.
 *
 * @param owners in whose name she who asks keeps entries; the empty text for nobody's
 */
record OfferChoices(List<Labelled> domains, List<Language> languages, List<District> districts, List<String> owners) {

    static OfferChoices of(Partnership partnership, List<String> owners) {
        return new OfferChoices(
                partnership.offerCategories(), partnership.languages(), partnership.districts(), owners);
    }

    List<String> domainCodes() {
        return domains.stream().map(Labelled::code).toList();
    }

    List<String> languageCodes() {
        return languages.stream().map(Language::code).toList();
    }

    List<String> districtNames() {
        return districts.stream().map(District::name).toList();
    }
}
