using Lernet.Course.Lesson01;
using Lernet.Course.Lesson04;
using Lernet.Course.Lesson05;
using Lernet.Course.Lesson07;
using Lernet.Course.Lesson19;
using Lernet.Exercises;

namespace Lernet.Course;

/// <summary>All exercises of the course, in the order of their lessons.</summary>
/// <remarks>Exercise N.k belongs to lesson N, except 5.1: it keeps the number it has in the lectures and belongs to lesson 04.</remarks>
public static class CourseExercises
{
    /// <summary>Every exercise.</summary>
    public static IReadOnlyList<Exercise> All { get; } =
    [
        ThreePointsByHand.Exercise, SoftPerceptronLoss.Exercise, NeuronForAllRows.Exercise, SpamLine.Exercise,
        ThreeStepsDownhill.Exercise, ShiftedParabola.Exercise, ManySteps.Exercise, SlopeOfTheMeanError.Exercise, RateForARavine.Exercise,
        ChainByHand.Exercise, UsedTwice.Exercise, SigmoidSlope.Exercise, WeightGradient.Exercise, OperationOfYourOwn.Exercise,
        ParametersByHand.Exercise, SoftmaxOfRows.Exercise, Accuracy.Exercise, DigitsContest.Exercise,
        ReadsByHand.Exercise, IndexWithGuard.Exercise, PlaceInMemory.Exercise, SumsOfGroups.Exercise, BreakEven.Exercise,
    ];

    /// <summary>The exercises of one lesson.</summary>
    public static IReadOnlyList<Exercise> OfLesson(int lesson) => [.. All.Where(exercise => exercise.Lesson == lesson)];

    /// <summary>Makes them known to <see cref="Check"/>; doing it again changes nothing.</summary>
    public static void Register() => Catalogue.Add(All);
}
