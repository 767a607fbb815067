package gent.jobteam.worklist;

/**
 * What a task is about that belongs to no case.
 *
 * @param number of it, as people use it
 * @param title as people call it, in Dutch
 * @param page address of what stands beside the task
 */
public record OtherMatter(String number, String title, String page) {}
