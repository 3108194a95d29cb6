using System.Text.Json.Nodes;
using Lernet.Cli.Assignments;
using Lernet.Cli.Machines;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Cli.Verbs.Assignments;
using Lernet.Grading;
using Lernet.Grading.Judging;
using Lernet.Grading.Tests.Batches;

namespace Lernet.Cli.Tests;

public class AssignmentTests
{
    [Fact]
    public async Task GradeMarkExport_ASmallClass_SaysTheApprovedText()
    {
        using var course = new TinyCourse().Submit("ann").Submit("bob", slope: "x => 0").Submit("cay", essay: "\u001b[2Jno\u0007");
        course.WriteRoster("id,last_name,first_name\nann,Lee,Ann\ndan,Dent,\n");
        string[] lines =
        [
            "grade week1 --slots 1", "grade week1", "mark week1 --list", "mark week1 --student ann --question essay --points 2.5",
            "mark week1 --student cay --question lesson/essay --points 0", "export week1", "export week1 --format gradescope",
            "grade week1 --shard 1/2", "merge week1 --shards 2", "mark week1 --student zoe --question essay --points 1",
            "mark week1 --student ann --question essay --points 4", "mark week1 --student ann", "grade week1 --only z*", "grade week9",
        ];
        var seen = new List<string>();
        foreach (var line in lines)
        {
            var said = await RunAsync(course, line.Split(' '));
            seen.Add($"$ lernet assignment {line}\n{said.Output}{said.Errors}[exit code {(int)said.Code}]\n");
        }

        Approve.Text(string.Join('\n', seen).Replace(course.Folders.Root, "COURSE", StringComparison.Ordinal), "tests/Lernet.Cli.Tests/Approved/assignment.txt");
    }

    [Fact]
    public async Task Merge_ShardNotRun_NamesTheStudentsAndTheShard()
    {
        using var course = new TinyCourse().SubmitMany(20);
        await RunAsync(course, "grade", "week1", "--shard", "1/3");
        await RunAsync(course, "grade", "week1", "--shard", "3/3");
        var said = await RunAsync(course, "merge", "week1", "--shards", "3");
        Assert.Equal(ExitCode.Failed, said.Code);
        Assert.Matches(@"^Error: \d+ of those who handed something in have no result that holds: student\d+, ", said.Errors);
        Assert.EndsWith("Run again: --shard 2/3.\n", said.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(course.Folders.Gradebook("week1")));

        await RunAsync(course, "grade", "week1", "--shard", "2/3");
        Assert.Equal(ExitCode.Ok, (await RunAsync(course, "merge", "week1")).Code);
        Assert.True(File.Exists(course.Folders.Gradebook("week1")));
    }

    [Fact]
    public async Task Grade_WithJson_IsOneDocument()
    {
        using var course = new TinyCourse().Submit("ann").Submit("bob");
        var document = JsonNode.Parse((await RunAsync(course, "grade", "week1", "--json")).Output)!;
        Assert.Equal(("assignment grade", 0, 2), ((string?)document["verb"], (int)document["exitCode"]!, (int)document["result"]!["graded"]!));
        Assert.Equal(2, (int)document["result"]!["summary"]!["students"]!["to-read"]!);
        Assert.Equal("Because it is so.", (string?)document["result"]!["summary"]!["toRead"]![0]!["answer"]);
    }

    [Fact]
    public async Task Grade_MachineInTheWay_EndsWithFourAndWritesNothing()
    {
        using var course = new TinyCourse().Submit("ann");
        var said = await RunAsync(course, (_, _, _, _) => throw GradingException.Machine("bwrap is missing. Install bubblewrap."), "grade", "week1");
        Assert.Equal(new Said(ExitCode.Environment, "", "Error: bwrap is missing. Install bubblewrap.\n       \n".TrimEnd() + "\n"), said);
        Assert.Empty(course.Made);
    }

    [Fact]
    public async Task Grade_MistakeInTheMarks_IsSaidBeforeTheRun()
    {
        using var course = new TinyCourse().Submit("ann");
        course.WriteMarks("student,notebook,question,points\nzoe,lesson,essay,1\n");
        var said = await RunAsync(course, (_, _, _, _) => throw new InvalidOperationException("not to be started"), "grade", "week1");
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.StartsWith("Error: marks.csv: line 2: nobody has the id 'zoe'", said.Errors, StringComparison.Ordinal);
    }

    private static Task<Said> RunAsync(TinyCourse course, params string[] words) =>
        RunAsync(course, (_, assignment, _, _) => Task.FromResult<ISubmissionJudge>(new FakeJudge(assignment)), words);

    private static async Task<Said> RunAsync(TinyCourse course, JudgeStart start, params string[] words)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var host = new Host(
            new Terminal(output, interactive: false, colour: false), new Terminal(errors, interactive: false, colour: false), course.Folders.Root,
            new Machine("", ""), new StoppedClock());
        var code = await new Application(new CommandTree([AssignmentGroup.Create(start)]), host).RunAsync(["assignment", .. words], default);
        return new Said(code, output.ToString(), errors.ToString());
    }

    // No time goes by: the lines of progress are the same on every machine.
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
