namespace Lernet.Grading;

/// <summary>Grading cannot go on, or must not: what was found, the rule and the remedy. No mark is written because of it.</summary>
public sealed class GradingException : Exception
{
    private GradingException(string message, bool isMachine, Exception? cause = null) : base(message, cause) => IsMachine = isMachine;

    /// <summary>Whether the machine stands in the way, and not the course's files.</summary>
    public bool IsMachine { get; }

    /// <summary>The machine lacks something.</summary>
    /// <param name="what">What was found, the rule and the remedy, in sentences.</param>
    /// <param name="cause">What came before it.</param>
    public static GradingException Machine(string what, Exception? cause = null) => new(what, isMachine: true, cause);

    /// <summary>A file or folder of the course is not as it must be.</summary>
    /// <param name="what">What was found, the rule and the remedy, in sentences.</param>
    /// <param name="cause">What came before it.</param>
    public static GradingException Course(string what, Exception? cause = null) => new(what, isMachine: false, cause);

    internal static GradingException NotWritable(string path, Exception cause) => Machine(
        $"'{path}' cannot be written: {cause.Message} What was graded before is kept. Make room or allow writing there, and give the same command again.",
        cause);

    internal static GradingException InUse(string assignment, string shard) => Machine(
        $"another run is grading '{assignment}' (asked for shard {shard}). Two runs share a course only as different shards. Wait until it is done.");

    internal static GradingException StillGrading(string assignment) => Machine(
        $"'{assignment}' is being graded, or its pages are being written. Pages are written when nobody else is at work, so that none is older than its marks. "
        + "Wait until that is done, and give the same command again.");

    internal static GradingException NobodyMatches(string pattern, string assignment, IReadOnlyList<string> students) => Course(
        $"no student who handed in '{assignment}' matches '{pattern}'. A pattern such as 'a*' is held against names of folders below submitted"
        + (students.Count == 0 ? ", and there are none." : $" like {students[0]}."));

    internal static GradingException SeveralEngines(string assignment, IEnumerable<(string Version, ulong Seed, int Students)> engines) => Course(
        $"'{assignment}' was graded in several ways: {string.Join("; ", engines.Select(each => $"{each.Students} by {each.Version} with seed {each.Seed}"))}. "
        + "Marks are compared only when all are graded alike. Run the shards again with one version and one seed; what holds is kept.");

    internal static GradingException NotJudged(IReadOnlyList<(string Student, Exception Error)> failed) => new(
        $"{failed.Count} of the submissions could not be judged and have no mark; the others are graded. "
        + $"{string.Join(" ", failed.Take(5).Select(one => $"{one.Student}: {one.Error.GetType().Name}, {one.Error.Message}"))} "
        + "Look at the instructor's references first; if they hold, this is a mistake of Lernet's: please report it.", isMachine: false, failed[0].Error);
}
