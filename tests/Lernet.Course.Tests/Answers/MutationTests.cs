using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>Answers as students write them, judged as a grader judges: hidden inputs included.</summary>
public class MutationTests
{
    private static JudgeSettings Grader(long seed = 20261120) => new() { Seed = seed, WithHidden = true, Student = "ann" };

    public static TheoryData<int, string> Cases => Numbered(_ => true);

    public static TheoryData<int, string> Wrong => Numbered(answer => answer.Kind != "right");

    public static TheoryData<string> Ids => [.. CourseExercises.All.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judge_AnswerOfAStudent_EarnsWhatItDeservesWithTheRightHint(int number, string name)
    {
        var answer = CompiledAnswers.Cases[number];
        var exercise = Catalogue.Find(answer.Exercise);
        var verdict = exercise.Judge(CompiledAnswers.Of(answer), Grader());
        var said = verdict.ToString();
        if (answer.Kind == "right")
        {
            Assert.True(verdict.State == VerdictState.Right, $"{name} must be right:\n{said}");
            Assert.Equal(exercise.Points, verdict.Points);
            return;
        }
        Assert.Equal(answer.Kind switch { "blank" => VerdictState.NotAnswered, "error" => VerdictState.Error, _ => VerdictState.NotYet }, verdict.State);
        Assert.Equal(answer.Points, verdict.Points);
        Assert.True(said.Contains(answer.Says, StringComparison.Ordinal), $"{name} is not said:\n{said}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Answers_OfEveryExercise_AreThereInEveryKind(string id)
    {
        var kinds = AnswerFile.All.Single(file => file.Exercise == id).Cases.Select(answer => answer.Kind).ToList();
        // The instructor's own solution of 7.4 trains five networks and is another right answer.
        Assert.True(kinds.Count(kind => kind == "right") >= (id == "7.4" ? 1 : 2));
        Assert.Contains("blank", kinds);
        Assert.Contains("constant", kinds);
        Assert.True(kinds.Count(kind => kind == "wrong") >= 3);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Judge_VisibleValuesOnly_FailsWithTheGraderAndNotInTheNotebook(string id)
    {
        foreach (var question in Catalogue.Find(id).Questions.OfType<IStaged>())
        {
            var list = new VisibleValues(question);
            Assert.Equal(VerdictState.Right, Catalogue.Find(id).Judge(list).State);
            foreach (var seed in (long[])[1, 2, 3])
            {
                var verdict = Catalogue.Find(id).Judge(list, Grader(seed));
                Assert.Equal((VerdictState.NotYet, 0), (verdict.State, verdict.Points));
                Assert.Contains("but not for others", verdict.Message);
                Assert.Null(verdict.CounterExample);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Judge_WrongAnswer_NeverShowsHiddenInputsOrTheReference(int number, string name)
    {
        var answer = CompiledAnswers.Cases[number];
        var exercise = Catalogue.Find(answer.Exercise);
        var settings = Grader();
        var verdict = exercise.Judge(CompiledAnswers.Of(answer), settings);
        Assert.All(Secrets.Of(exercise, settings), secret => Assert.DoesNotContain(secret, verdict.ToString()));
        Assert.NotEmpty(name);
    }

    private static TheoryData<int, string> Numbered(Func<AnswerCase, bool> which)
    {
        var data = new TheoryData<int, string>();
        foreach (var (number, answer) in CompiledAnswers.Cases.Index().Where(pair => which(pair.Item))) data.Add(number, answer.ToString());
        return data;
    }
}
