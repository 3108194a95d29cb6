using System.Runtime.CompilerServices;
using Lernet.Course;

namespace Lernet.Display.Tests;

internal static class KnownExercises
{
    [ModuleInitializer]
    public static void Register() => CourseExercises.Register();
}
