using Lernet.Grading;
using Lernet.Grading.Batches;

namespace Lernet.Cli;

/// <summary>Something the user can put right: what was received and the rule in the message, the remedy beside it. Shown without a stack trace.</summary>
internal sealed class UserError : Exception
{
    private UserError(ExitCode code, string message, string remedy, Exception? cause = null) : base(message, cause)
    {
        Code = code;
        Remedy = remedy;
    }

    public ExitCode Code { get; }

    public string Remedy { get; }

    public static UserError NotANotebook(string path) => new(
        ExitCode.BadInput, $"'{path}' is neither .ipynb nor .dib.", "Name a notebook; the ending of its name says how it is written.");

    /// <summary>The kernel's message says what was found, the rule and the remedy.</summary>
    public static UserError BadNotebook(Exception cause, string message) => new(ExitCode.BadInput, message, "", cause);

    public static UserError NoCourse(string start) => new(
        ExitCode.Environment, $"No course was found in '{start}' or above it: a course has a folder 'notebooks' beside course.sln.",
        "Change into the repository, or name it: --course DIR.");

    public static UserError NoNotebooks(string folder) => new(
        ExitCode.BadInput, $"'{folder}' holds no NN-topic/lesson.ipynb and no NN-topic/exercises.ipynb.",
        "Add a notebook, or name another course: --course DIR.");

    public static UserError NothingMatches(string only, string example) => new(
        ExitCode.BadInput, $"No notebook of the course matches --only '{only}'.", $"A pattern such as '04-*' is held against names like {example}.");

    public static UserError NotWritable(string path, Exception cause) => new(
        ExitCode.Environment, $"'{path}' cannot be written: {cause.Message}", "Name a place that you may write to: --output.", cause);

    public static UserError FolderInUse(string folder) => new(
        ExitCode.Environment, $"Another run is writing to '{folder}'.", "Wait until it is done, or write elsewhere: --output DIR.");

    /// <summary>The message of the handout builder says what was found, the rule and the remedy.</summary>
    public static UserError NoHandout(Exception cause) => new(ExitCode.BadInput, cause.Message, "", cause);

    /// <summary>The message of the grading engine says what was found, the rule and the remedy.</summary>
    public static UserError Grading(GradingException cause) =>
        new(cause.IsMachine ? ExitCode.Environment : ExitCode.BadInput, cause.Message, "", cause);

    public static UserError ShardsMissing(string students, int count, IReadOnlyList<Shard> shards) => new(
        ExitCode.Failed, $"{count} of those who handed something in have no result that holds: {students}. No gradebook was written.",
        shards.Count == 0 ? "Run the shards that are missing; --shards N names them." : $"Run again: {string.Join(", ", shards.Select(shard => $"--shard {shard}"))}.");

    public static UserError IncompleteMark() => new(
        ExitCode.Usage, "A mark needs --student, --question and --points.", "`lernet assignment mark NAME --list` shows what is to be read.");

    public static UserError Machine(Exception cause) => new(ExitCode.Environment, cause.Message, "`lernet doctor` says what is missing and how to get it.", cause);
}
