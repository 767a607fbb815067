package gent.jobteam.demo.process;

/**
 * An invented session.
 *
 * @param day how many days from now; before zero it was given
 * @param languages codes, between bars
 * @param people how many participants are signed up
 */
record DemoSession(
        String title,
        String theme,
        int day,
        String begin,
        String minutes,
        String location,
        int places,
        String languages,
        int people) {

    boolean isOver() {
        return day < 0;
    }
}
