using System.CommandLine;
using Lernet.Cli.Parsing;
using Lernet.Grading;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary>A verb about one assignment of a course: <c>lernet assignment VERB NAME --course DIR</c>.</summary>
internal abstract class AssignmentVerb<TSettings> : Verb
{
    private readonly Argument<string> _name = new("NAME") { Description = "The name of the assignment's folder below source." };

    private readonly Option<string?> _course = new("--course")
    {
        Description = "The folder that holds source and submitted; the current one unless given.",
        HelpName = "DIR",
    };

    protected AssignmentVerb(string name, string summary) : base(name, summary)
    {
        Command.Arguments.Add(_name);
        Command.Options.Add(_course);
    }

    protected abstract TSettings Read(ParseResult arguments);

    /// <summary>Does the work; an error of grading is shown to the user as it is.</summary>
    protected abstract Task<VerbResult> RunAsync(string name, CourseFolders folders, TSettings settings, Host host, CancellationToken cancel);

    public sealed override async Task<VerbResult> RunAsync(ParseResult arguments, Host host, CancellationToken cancel)
    {
        try
        {
            var folders = new CourseFolders(host.FullPath(arguments.GetValue(_course) ?? "."));
            return await RunAsync(FolderName.Checked(arguments.GetRequiredValue(_name)), folders, Read(arguments), host, cancel);
        }
        catch (GradingException error)
        {
            throw UserError.Grading(error);
        }
    }
}
