using System.Runtime.CompilerServices;

namespace Lernet.Course.Tests;

internal static class KnownExercises
{
    [ModuleInitializer]
    public static void Register() => CourseExercises.Register();
}
