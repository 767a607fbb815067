package gent.jobteam.search;

/** All keys of a kind from {@code low} on and before {@code high}, in the order of their bytes. */
record KeyRange(String kind, String low, String high) {

    /** After every letter that a key can hold. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** Keys that begin so. */
    static KeyRange startingWith(String kind, String beginning) {
        return new KeyRange(kind, beginning, beginning + LAST);
    }

    /** This key and no longer one. */
    static KeyRange only(String kind, String key) {
        return new KeyRange(kind, key, key + '\u0001');
    }
}
