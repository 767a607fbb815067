package gent.jobteam.search;

/**
 * A form under which a name is found: one word, or two words in some order, each followed by a space.
 *
 * @param kind {@code W} for the words as they are written in Latin letters, {@code S} for how they sound
 */
record NameKey(String kind, String key) {

    static final String WORDS = "W";
    static final String SOUNDS = "S";
}
