package io.xenotime.sync;

import io.xenotime.run.RejectedPosts;
import io.xenotime.run.StopSwitch;
import java.time.InstantSource;

/**
 * What a sync is given beside its site and its index.
 *
 * @param rejections is told of the posts that cannot be used
 * @param progress is told what goes on
 * @param stop ends it: what came so far is committed
 * @param clock what time it is
 */
public record SyncSurroundings(
    SyncSettings settings,
    RejectedPosts rejections,
    SyncProgress progress,
    StopSwitch stop,
    InstantSource clock) {}
