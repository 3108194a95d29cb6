using System.Runtime.CompilerServices;

namespace Lernet.Exercises;

/// <summary>Tells at once whether an answer is right and, if not, the smallest input that breaks it and the likely mistake.</summary>
/// <remarks>Overloads are those of <see cref="Answer"/>: what can be handed in here can be handed in to a grader.</remarks>
public static partial class Check
{
    /// <summary>Checks numbers; NaN stands for a number that is still missing. Without numbers it tells what is wanted.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    [OverloadResolutionPriority(1)]
    public static Verdict Exercise(string id, params double[] answer) => Judge(id, Answer.Of(answer));

    /// <summary>Checks the numbers in tensors.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Verdict Exercise(string id, params Tensor[] answer) => Judge(id, Answer.Of(answer));

    /// <summary>Checks a function: the name of a method of the notebook, or a lambda with typed parameters.</summary>
    /// <param name="id">The exercise.</param>
    /// <param name="answer">Takes and returns double, float, int, double[], float[] or Tensor.</param>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Verdict Exercise(string id, Delegate answer) => Judge(id, Answer.Of(answer));

    /// <summary>Checks a function of tensors, such as <c>x => net.Forward(x)</c>.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Verdict Exercise(string id, Func<Tensor, Tensor> answer) => Judge(id, Answer.Of(answer));

    private static Verdict Judge(string id, Answer answer)
    {
        if (Catalogue.All.Count == 0) return Verdicts.NotHere(id);
        var exercise = Catalogue.Find(id);
        if (CheckRecorder.Current is not { } recorder) return exercise.Judge(answer, JudgeSettings.InNotebook);
        recorder.Record(new(() => exercise, answer, RecordedCheck.ByOverload));
        return Verdicts.Recorded(exercise);
    }
}
