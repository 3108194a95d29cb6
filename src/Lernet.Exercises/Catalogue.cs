using Lernet.Exercises.Lesson01;
using Lernet.Exercises.Lesson04;
using Lernet.Exercises.Lesson05;
using Lernet.Exercises.Lesson07;

namespace Lernet.Exercises;

/// <summary>All exercises of the course, in the order of their lessons.</summary>
/// <remarks>Exercise N.k belongs to lesson N, except 5.1: it keeps the number it has in the lectures and belongs to lesson 04.</remarks>
public static class Catalogue
{
    /// <summary>Every exercise.</summary>
    public static IReadOnlyList<Exercise> All { get; } =
    [
        ThreePointsByHand.Exercise, SoftPerceptronLoss.Exercise, NeuronForAllRows.Exercise, SpamLine.Exercise,
        ThreeStepsDownhill.Exercise, ShiftedParabola.Exercise, ManySteps.Exercise, SlopeOfTheMeanError.Exercise, RateForARavine.Exercise,
        ChainByHand.Exercise, UsedTwice.Exercise, SigmoidSlope.Exercise, WeightGradient.Exercise, OperationOfYourOwn.Exercise,
        ParametersByHand.Exercise, SoftmaxOfRows.Exercise, Accuracy.Exercise, DigitsContest.Exercise,
    ];

    /// <summary>The exercises of one lesson.</summary>
    public static IReadOnlyList<Exercise> OfLesson(int lesson) => [.. All.Where(exercise => exercise.Lesson == lesson)];

    /// <summary>The exercise with a number.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Exercise Find(string id) =>
        All.FirstOrDefault(exercise => exercise.Id == id.Trim()) ?? throw ExerciseException.Unknown(id, All.Select(exercise => exercise.Id));
}
