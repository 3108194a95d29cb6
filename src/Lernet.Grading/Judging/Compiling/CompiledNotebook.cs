using Lernet.Grading.Judging.Instructors;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Judging.Compiling;

/// <summary>A submission to one notebook, compiled.</summary>
/// <param name="Beginning">What all submissions share.</param>
/// <param name="Cells">The cells that compile, by their steps.</param>
/// <param name="Expressions">The expressions and assertions of questions that compile, in order; null in the place of one that does not.</param>
/// <param name="Messages">What the compiler says of steps that do not compile.</param>
internal sealed record CompiledNotebook(
    IReadOnlyList<PieceImage> Beginning,
    IReadOnlyDictionary<Step, PieceImage> Cells,
    IReadOnlyDictionary<Step, IReadOnlyList<PieceImage?>> Expressions,
    IReadOnlyDictionary<Step, IReadOnlyList<string>> Messages);
