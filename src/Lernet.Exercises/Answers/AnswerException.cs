namespace Lernet.Exercises;

/// <summary>A student's code stopped. What it threw is known by name only, because it may have been thrown in another process.</summary>
public sealed class AnswerException : Exception
{
    private AnswerException(string type, string message) : base(message) => Type = type;

    /// <summary>The full name of the exception's type, such as System.DivideByZeroException.</summary>
    public string Type { get; }

    /// <summary>The name without its namespace.</summary>
    public string ShortType => Type[(Type.LastIndexOfAny(['.', '+']) + 1)..];

    /// <summary>Whether the type is one of .NET's own, so that its name was not made up by the student.</summary>
    public bool IsOfFramework => typeof(object).Assembly.GetType(Type)?.IsAssignableTo(typeof(Exception)) ?? false;

    internal bool IsNotWritten => Type == typeof(NotImplementedException).FullName;

    /// <summary>What a student's code threw here.</summary>
    public static AnswerException Of(Exception thrown) => new(thrown.GetType().FullName ?? thrown.GetType().Name, thrown.Message);

    /// <summary>What a student's code threw elsewhere.</summary>
    /// <param name="type">The full name of the exception's type.</param>
    /// <param name="message">Its message.</param>
    public static AnswerException Remote(string type, string message) => new(type, message);

    internal static AnswerException Returned(object? result) => Of(new InvalidOperationException(result is null
        ? "the function returned null. Return the result."
        : $"the function returned {AnswerValue.Name(result.GetType())}. Return a number, an array of numbers or a Tensor."));

    internal static AnswerException WrongGradient(Shape received, Shape wanted) => Of(new InvalidOperationException(
        $"the gradient has shape {received}, and x has shape {wanted}. A gradient has the shape of its input."));
}
