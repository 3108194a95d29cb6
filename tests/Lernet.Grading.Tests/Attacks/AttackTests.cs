using Lernet.Grading.Results;

namespace Lernet.Grading.Tests.Attacks;

public sealed class AttackTests(AttackBatch batch) : IClassFixture<AttackBatch>
{
    public static TheoryData<string> Names => [.. AttackBatch.Attacks.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Judge_HostileAnswer_EndsAsExpectedAndSparesTheNextQuestion(string name)
    {
        var attack = AttackBatch.Attacks.Single(attack => attack.Name == name);
        var (attacked, next) = (batch[name].Questions[0], batch[name].Questions[1]);

        Assert.True(attack.Ends.Contains(attacked.Status), $"{attacked.Status}: {attacked.Message}");
        Assert.Equal(attacked.Status == QuestionStatus.Right ? 3 : 0, attacked.Points);
        if (attack.SparesTheNext) Assert.True(next.Status == QuestionStatus.Right, $"{next.Status}: {next.Message}");
    }

    [Fact]
    public void Judge_HonestAnswersAmongHostileOnes_HaveFullMarks()
    {
        Assert.True(batch.Honest.Count >= 8);
        Assert.All(batch.Honest, result => Assert.True(result.Points == 4, string.Join(" ", result.Questions)));
    }

    [Fact]
    public void Judge_HostileAnswers_CarryNothingHiddenIntoAResult()
    {
        foreach (var question in batch.All.SelectMany(result => result.Questions))
        {
            var told = string.Join("\n", question.Message, question.Hint, question.Mistake, question.Example);
            Assert.DoesNotContain(AttackedLesson.Canary, told, StringComparison.Ordinal);
            Assert.DoesNotContain(AttackedLesson.HiddenInput, told, StringComparison.Ordinal);
            Assert.True(told.Length < 4000, "A result is short, whatever was thrown.");
            Assert.DoesNotContain(told, c => char.IsControl(c) && c != '\n');
        }
    }

    [Fact]
    public void Judge_HostileAnswers_LeaveNothingBehind()
    {
        Assert.Empty(batch.LeftRunning);
        Assert.Empty(Leftovers.Files());
        Assert.Empty(batch.LeftFolders);
    }
}
