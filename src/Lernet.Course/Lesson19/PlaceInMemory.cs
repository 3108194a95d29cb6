using Lernet.Exercises;

namespace Lernet.Course.Lesson19;

/// <summary>19.3: a matrix in a row of memory.</summary>
internal static class PlaceInMemory
{
    public static Exercise Exercise { get; } = new("19.3", 19, "A matrix in a row", 1)
    {
        Task = "Memory has no rows. Write int Place(int row, int column, int rows, int columns): where the element of a matrix lies that is stored row by row, counted from 0.",
        Questions =
        [
            new FunctionQuestion<Func<int, int, int, int, int>>("int Place(int row, int column, int rows, int columns)", "row", "column", "rows", "columns")
            {
                Reference = (row, column, _, columns) => (row * columns) + column,
                ShowsExpected = true,
                Stages =
                [
                    new(1, "", [[0, 0, 2, 3], [0, 2, 2, 3], [1, 0, 2, 3], [1, 2, 2, 3], [4, 1, 5, 7], [2, 3, 28, 28]])
                    {
                        Hidden = [new(20, Draw.Whole(0, 9), Draw.Whole(0, 9), Draw.Whole(10, 20), Draw.Whole(21, 30))],
                    },
                ],
                Hint = "row rows lie before this one. How many numbers has a row?",
                Mistakes =
                [
                    new("This counts down the columns, as Fortran and cuBLAS do: here a row comes after the other.", (row, column, rows, _) => (column * rows) + row),
                    new("A row has as many numbers as there are columns.", (row, column, rows, _) => (row * rows) + column),
                    new("The column is multiplied: it is the row that skips whole rows.", (row, column, _, columns) => row + (column * columns)),
                    new("Places count from 0: the first element lies at 0.", (row, column, _, columns) => (row * columns) + column + 1),
                    new("Row and column are only added: each row before this one holds as many numbers as there are columns.", (row, column, _, _) => row + column),
                ],
            },
        ],
    };
}
