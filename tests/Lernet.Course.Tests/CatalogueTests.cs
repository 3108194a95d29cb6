using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>What must hold for every exercise there is, now and later.</summary>
public class CatalogueTests
{
    public static TheoryData<string> Ids => [.. CourseExercises.All.Select(exercise => exercise.Id)];

    public static TheoryData<string, int, int, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, int, int, string>();
            foreach (var exercise in CourseExercises.All)
            {
                foreach (var (q, question) in exercise.Questions.Index())
                {
                    foreach (var (m, mistake) in question.WrongAnswers.Index()) data.Add(exercise.Id, q, m, mistake.Text);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_TypicalMistake_IsNamedAndShown(string id, int question, int mistake, string text)
    {
        var exercise = Catalogue.Find(id);
        var verdict = exercise.Judge(exercise.Questions[question].WrongAnswers.ElementAt(mistake).Wrong);
        Assert.Equal(VerdictState.NotYet, verdict.State);
        Assert.Equal(text, verdict.Message);
        Assert.True(verdict.IsKnownMistake);
        Assert.NotNull(verdict.CounterExample);
        Assert.NotEmpty(verdict.Hint);
        Assert.InRange(verdict.Points, 0, verdict.Of - 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Check_NoAnswer_SaysWhatIsWanted(string id)
    {
        var verdict = Check.Exercise(id);
        Assert.Equal((VerdictState.NotAnswered, 0), (verdict.State, verdict.Points));
        Assert.Contains($"Check.Exercise(\"{id}\"", verdict.Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Check_WrongForm_SaysWhatIsWanted(string id)
    {
        var verdict = Check.Exercise(id, (string a, string b, string c, string d) => a + b + c + d);
        Assert.Equal((VerdictState.Error, 0), (verdict.State, verdict.Points));
        Assert.StartsWith("This exercise takes ", verdict.Message);
        Assert.EndsWith("received a function of 4 inputs that uses String.", verdict.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    public void Lesson_Exercises_AreAtLeastThreeWithNumbersCodeAndAnOpenTask(int lesson)
    {
        var questions = CourseExercises.OfLesson(lesson).SelectMany(exercise => exercise.Questions).ToArray();
        Assert.True(CourseExercises.OfLesson(lesson).Count >= 3);
        Assert.Contains(questions, question => question is NumbersQuestion);
        Assert.Contains(questions, question => question.GetType().Name.StartsWith("FunctionQuestion", StringComparison.Ordinal));
        Assert.Contains(questions, question => question is MetricQuestion or GradientQuestion);
    }

    [Fact]
    public void Exercises_Ids_AreUniqueAndInOrder() => Assert.Equal(
        ["1.1", "1.2", "1.3", "1.4", "5.1", "4.1", "4.2", "4.3", "4.4", "5.2", "5.3", "5.4", "5.5", "5.6", "7.1", "7.2", "7.3", "7.4",
            "19.1", "19.2", "19.3", "19.4", "19.5"],
        CourseExercises.All.Select(exercise => exercise.Id));

    [Fact]
    public void Find_UnknownId_ListsTheExercises()
    {
        var error = Assert.Throws<ExerciseException>(() => Check.Exercise("9.9", 1.0));
        Assert.StartsWith("no exercise \"9.9\". There are 1.1, 1.2,", error.Message);
    }
}
