namespace Lernet.Exercises;

/// <summary>A question without anything to judge in the notebook: the answer is judged when it is graded.</summary>
internal sealed class LaterQuestion(string form, Func<Answer, bool> accepts) : Question
{
    public override string Form => form;

    internal override bool Accepts(Answer answer) => accepts(answer);

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings) =>
        answer is ValuesAnswer values && values.Numbers.Any(double.IsNaN)
            ? Verdicts.NotAnswered(exercise, "There is still a NaN: replace it with your number and run the cell.")
            : new(exercise, VerdictState.HandedIn, 0, "This answer has the right form. It is judged when it is graded.");
}
