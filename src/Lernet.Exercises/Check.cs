using System.Runtime.CompilerServices;

namespace Lernet.Exercises;

/// <summary>Tells at once whether an answer is right and, if not, the smallest input that breaks it and the likely mistake.</summary>
public static class Check
{
    /// <summary>Checks numbers; NaN stands for a number that is still missing. Without numbers it tells what is wanted.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    [OverloadResolutionPriority(1)]
    public static Verdict Exercise(string id, params double[] answer) =>
        Catalogue.Find(id).Judge(answer.Length == 0 ? new NoAnswer() : new NumbersAnswer(answer));

    /// <summary>Checks the numbers in tensors.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Verdict Exercise(string id, params Tensor[] answer) =>
        Catalogue.Find(id).Judge(new NumbersAnswer([.. answer.SelectMany(tensor => tensor.ToDoubles())]));

    /// <summary>Checks a function: the name of a method of the notebook, or a lambda with typed parameters.</summary>
    /// <param name="id">The exercise.</param>
    /// <param name="answer">Takes and returns double, float, int, double[], float[] or Tensor.</param>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Verdict Exercise(string id, Delegate answer) => Catalogue.Find(id).Judge(new FunctionAnswer(answer));

    /// <summary>Checks a function of tensors, such as <c>x => net.Forward(x)</c>.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Verdict Exercise(string id, Func<Tensor, Tensor> answer) => Exercise(id, (Delegate)answer);
}
